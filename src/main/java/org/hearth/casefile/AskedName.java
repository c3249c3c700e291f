package org.hearth.casefile;

/**
 * What a youth asks to be called, for the youth and the youth's attorney.
 *
 * @param name the name; null where the one on file is right
 * @param pronouns as the youth says them, {@code ask} to be asked each time; null where none are asked for, and then
 *     nobody's sentence uses one
 * @param forWhom for whom; null while nothing is asked for
 * @param open true when everybody at the table reads it; false while it waits for counsel or is for counsel alone
 * @param version the case's, to be given back
 */
public record AskedName(String name, String pronouns, ForWhom forWhom, boolean open, long version) {
    /** True where the youth asks it of everybody and counsel has not opened it yet. */
    public boolean isWaiting() {
        return forWhom == ForWhom.TABLE && !open;
    }
}
