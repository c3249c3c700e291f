/** The page of the court's files in and out. */
package org.hearth.web.exchange;
