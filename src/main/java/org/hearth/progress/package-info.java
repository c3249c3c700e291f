/** The youth's own baseline, goals and needs: counts said in true sentences, never a score. */
package org.hearth.progress;
