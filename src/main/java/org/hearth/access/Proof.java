package org.hearth.access;

/** What somebody showed when they signed in. */
public enum Proof {
    /** A password alone. */
    PASSWORD,
    /** A password and a one-time code, or a recovery code. */
    CODE,
    /** The county's identity provider said who it is. */
    OUTSIDE
}
