/** What each reader may read before a hearing: gathered through lower doors with the reader's own pass, kept as read. */
package org.hearth.summary;
