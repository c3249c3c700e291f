/** The pages of the day and of the hearing at the bench. */
package org.hearth.web.bench;
