/** The scorecard's page. */
package org.hearth.web.scorecard;
