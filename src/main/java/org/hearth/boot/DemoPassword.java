package org.hearth.boot;

import org.hearth.terms.Ids;

/** The password of the demo accounts: given, or made at random at the first start and kept in the home for its owner alone. */
final class DemoPassword {
    private DemoPassword() {}

    /** The password in force. */
    static String of(Settings settings) {
        return settings.value("HEARTH_DEMO_PASSWORD")
                .orElseGet(() -> Home.kept(Home.folder(settings.home()).resolve("demo-password"), Ids.fresh()));
    }
}
