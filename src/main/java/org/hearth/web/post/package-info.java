/** The pages of messages: how people may be reached safely, one's own address, the outbox. */
package org.hearth.web.post;
