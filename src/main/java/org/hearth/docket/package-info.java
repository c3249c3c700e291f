/** The courtroom's calendar: sittings, hearings, and the best places for new ones. Its door is {@code Docket}. */
package org.hearth.docket;
