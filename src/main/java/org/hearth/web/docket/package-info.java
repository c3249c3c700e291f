/** The pages of the calendar. */
package org.hearth.web.docket;
