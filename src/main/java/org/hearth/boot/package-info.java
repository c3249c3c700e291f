/** The start: settings, storage, migrations, the court's books, the clock, health and the banner. */
package org.hearth.boot;
