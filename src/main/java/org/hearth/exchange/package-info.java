/** The court's files in and out: import, export, the nightly file of the county's system, and the docket in national terms. */
package org.hearth.exchange;
