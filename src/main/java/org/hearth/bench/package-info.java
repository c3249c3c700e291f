/** The day and the hearing at the bench. It writes downward only, through the doors of the rooms below it. */
package org.hearth.bench;
