/** The pages of the calendar call: one hearing's people and arrangements, chambers, the waiting room's board. */
package org.hearth.web.calling;
