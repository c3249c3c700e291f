/**
 * Statutory notice and proof of service: who must be served before a hearing, by when, and who was, how and by whom. Its
 * door is {@code Notices}.
 */
package org.hearth.notice;
