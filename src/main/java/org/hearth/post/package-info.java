/**
 * What is told to people by message: the outbox, how each may be reached safely, delivery. The rooms above leave messages
 * in {@link org.hearth.post.Outbox}. A message is never a service of notice.
 */
package org.hearth.post;
