package org.hearth.progress;

/** Why nothing stands beside a count, where it is said. */
enum Gap {
    /** Nothing to say: it is the first period, or an earlier one stands beside it. */
    NONE(null),
    /** Days just before were not counted. */
    UNCOUNTED("progress.gap.uncounted"),
    /** An earlier count runs into this one. */
    OVERLAP("progress.gap.overlap"),
    /** The earlier period was counted in part. */
    PARTLY("progress.gap.partly"),
    /** The periods are too short or too unlike. */
    UNEVEN("progress.gap.uneven");

    private final String key;

    Gap(String key) {
        this.key = key;
    }

    /** The key of the sentence that says so; null for {@link #NONE}. */
    String key() {
        return key;
    }
}
