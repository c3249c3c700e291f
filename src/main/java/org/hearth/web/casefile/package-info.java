/** The pages of the young people's files. */
package org.hearth.web.casefile;
