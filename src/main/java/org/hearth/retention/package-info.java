/**
 * What leaves the rooms: petitions and files that are sealed, what is kept only so long, what is destroyed, and what is
 * held. It goes by the rooms' own lists of their tables.
 */
package org.hearth.retention;
