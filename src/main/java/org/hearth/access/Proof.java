package org.hearth.access;

/** What somebody showed when they signed in. */
public enum Proof {
    /** A password alone. */
    PASSWORD,
    /** The county's identity provider said who it is. */
    OUTSIDE
}
