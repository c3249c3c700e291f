/** The steward's page of the backups. */
package org.hearth.web.backup;
