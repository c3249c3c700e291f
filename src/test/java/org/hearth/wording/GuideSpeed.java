package org.hearth.wording;

import static org.hearth.wording.GuideAtHand.GUIDE;

import org.hearth.terms.Discipline;

/** Prints how many words a second the guide reads when warm; run it by hand, no test waits for it. */
final class GuideSpeed {
    private static final String NOTE =
            "She came to three of four visits in May. The agency failed to file its report, and her aunt "
                    + "called twice. Minor refuses to go to school and is defiant with staff. A new date was set for 9 June.\n\n";

    private GuideSpeed() {}

    public static void main(String[] args) {
        String text = NOTE.repeat(200);
        int words = text.split("\\s+").length;
        for (int round = 0; round < 5; round++) {
            long before = System.nanoTime();
            int findings = GUIDE.review(text, Discipline.PROBATION).size();
            double seconds = (System.nanoTime() - before) / 1e9;
            System.out.printf("%d words, %d findings, %.0f words a second%n", words, findings, words / seconds);
        }
    }
}
