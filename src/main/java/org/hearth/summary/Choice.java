package org.hearth.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses what two printed pages have room for. Type is never made smaller: what does not fit is put aside, the last line
 * of the longest block first, and stays on the page. The young person's words, imminent danger and everything else under
 * <i>Safety now</i> are never put aside here. Pure.
 */
final class Choice {
    /** Lines of the paper's body type on two letter pages, below the head. */
    static final int LINES = 110;
    /** Letters of one line, on the average. */
    private static final int WIDE = 112;
    /** A line beside its text: parentheses, comma, day and the mark. */
    private static final int SOURCE = 16;
    /** A heading with the space around it. */
    private static final int HEADING = 2;

    /** So many lines of a block always stand. */
    private static final Map<BlockId, Integer> LEAST = new EnumMap<>(Map.of(
            BlockId.GOALS, 4,
            BlockId.AWAY, 2,
            BlockId.NEEDS, 3,
            BlockId.PROMISES, 4,
            BlockId.TEAM, 6,
            BlockId.DECISION, 3,
            BlockId.PROMPTS, 7));

    private Choice() {}

    /** The blocks with what has no room put aside. */
    static List<Block> choose(List<Block> blocks, List<Missing> missing) {
        List<Block> chosen = new ArrayList<>(blocks);
        while (lines(chosen, missing) > LINES) {
            Block longest = chosen.stream()
                    .filter(Choice::canGive)
                    .max(Comparator.comparingInt(Choice::lines))
                    .orElse(null);
            if (longest == null) {
                return chosen;
            }
            chosen.set(chosen.indexOf(longest), lessOne(longest));
        }
        return chosen;
    }

    private static boolean canGive(Block block) {
        return LEAST.containsKey(block.id()) && block.kept().size() > LEAST.get(block.id());
    }

    private static Block lessOne(Block block) {
        Item last = block.kept().get(block.kept().size() - 1);
        List<Item> items = new ArrayList<>(block.items());
        items.set(items.indexOf(last), last.putAside());
        return new Block(block.id(), items, block.withheld(), block.note());
    }

    /** About how many lines of the paper they take. */
    static int lines(List<Block> blocks, List<Missing> missing) {
        int sum = missing.isEmpty() ? 0 : (missing.size() + 1) / 2;
        for (Block block : blocks) {
            sum += lines(block);
        }
        return sum;
    }

    private static int lines(Block block) {
        int sum = HEADING + (block.withheld() == null ? 0 : 1) + (block.note() == null ? 0 : 1);
        sum += block.aside().isEmpty() ? 0 : 1;
        for (Item each : block.items()) {
            sum += each.aside() ? 0 : lines(each, block.id());
        }
        return sum;
    }

    private static int lines(Item item, BlockId id) {
        boolean whole = item.urgent() || id == BlockId.WORDS;
        int letters = whole ? item.text().length() : Excerpt.of(item.text()).length();
        int sum = rows(letters + item.source().who().length() + SOURCE);
        for (String each : item.under()) {
            sum += rows(whole ? each.length() : Excerpt.of(each).length());
        }
        return sum;
    }

    private static int rows(int letters) {
        return 1 + Math.max(0, letters - 1) / WIDE;
    }
}
