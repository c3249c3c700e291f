/** The court's rows, kept: backups made, tried out, put back. */
package org.hearth.backup;
