/**
 * The system in figures, never a child: closed quarters, counted once, small figures withheld so that no difference
 * reveals one, frozen when published.
 */
package org.hearth.scorecard;
