/** Courtrooms, the judicial calendar and the law's clocks: pure, immutable, read once from the court's templates. */
package org.hearth.court;
