/**
 * What the court found, ordered and affirmed at a hearing, and what the adults then owe.
 *
 * <p>A record is append-only: recorded by a clerk or a judicial officer, signed by a judicial officer over its hash, and
 * its orders entered in the county's case management system, which keeps the official record.
 */
package org.hearth.orders;
