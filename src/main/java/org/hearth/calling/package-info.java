/** The calendar call: who is here, what is arranged, what was waived, what came in late, what waits in chambers. */
package org.hearth.calling;
