/** A youth's file: petitions, milestones, wishes, and who must be kept apart. Its door is {@code CaseFiles}. */
package org.hearth.casefile;
