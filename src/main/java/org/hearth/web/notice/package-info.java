/** The pages of statutory notice and proof of service. */
package org.hearth.web.notice;
