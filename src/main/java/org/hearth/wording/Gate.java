package org.hearth.wording;

/** When a rule's words count: many are ordinary words, and become blame only where they are said of a child. */
enum Gate {
    /** Wherever they stand. */
    ALWAYS {
        @Override
        boolean open(Cast cast, int from, int to) {
            return true;
        }
    },
    /** Where a child does what the verb says; an agency that "failed to file" is at fault itself. */
    YOUTH_DOES {
        @Override
        boolean open(Cast cast, int from, int to) {
            int verb = cast.verb(from, to);
            return cast.who(cast.clause().doer(verb)).child() && !cast.standsUp(verb);
        }
    },
    /** Where it is done to a child, whoever does it: "was passed around". */
    YOUTH_SUFFERS {
        @Override
        boolean open(Cast cast, int from, int to) {
            return cast.who(cast.clause().patient(cast.verb(from, to))).child();
        }
    },
    /** Where a child is said to be so, or the child's conduct is. */
    YOUTH_IS {
        @Override
        boolean open(Cast cast, int from, int to) {
            return cast.who(cast.clause().bearer(from, to)).child();
        }
    },
    /** Where a child who is named is said to be so; alone, the words mean an adult: "the abuser". */
    A_YOUTH_IS {
        @Override
        boolean open(Cast cast, int from, int to) {
            return cast.who(cast.clause().bearer(from, to)) == Who.YOUTH;
        }
    },
    /** Where any person but an exploiter is said to be so: a stigma harms a parent too. */
    PERSON_IS {
        @Override
        boolean open(Cast cast, int from, int to) {
            return cast.who(cast.clause().bearer(from, to)).person();
        }
    },
    /** Where the clause is about a child: "clearly", "as usual". */
    ABOUT_YOUTH {
        @Override
        boolean open(Cast cast, int from, int to) {
            int verb = cast.lastVerb(from, to);
            int head = verb < 0 ? cast.clause().about(from, to) : cast.clause().doer(verb);
            return head >= from && head <= to
                    ? cast.namesChild()
                    : cast.who(head).child();
        }
    };

    /** Do the words from index {@code from} to {@code to}, inclusive, of the sentence heard last count? */
    abstract boolean open(Cast cast, int from, int to);
}
