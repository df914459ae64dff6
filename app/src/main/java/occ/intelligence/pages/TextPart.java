package occ.intelligence.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text as it is shown: plain, pointed out under a number, or marked as somebody or something. A text is cut
 * into such parts without losing a character.
 */
public record TextPart(
        String text,
        int flag,
        boolean open,
        @Nullable String kind,
        @Nullable String href) {

    /** Where a part begins and ends, before the text is cut. */
    record Cut(
            int start,
            int end,
            int flag,
            boolean open,
            @Nullable String kind,
            @Nullable String href) {
        static Cut flag(int start, int end, int number, boolean open) {
            return new Cut(start, end, number, open, null, null);
        }

        static Cut entity(int start, int end, String kind, @Nullable String href) {
            return new Cut(start, end, 0, false, kind, href);
        }
    }

    public boolean isFlag() {
        return flag > 0;
    }

    public boolean isEntity() {
        return kind != null;
    }

    /** Of cuts that overlap, the first stands. */
    static List<TextPart> of(String text, List<Cut> cuts) {
        var parts = new ArrayList<TextPart>();
        var at = 0;
        for (var cut : cuts.stream().sorted(Comparator.comparingInt(Cut::start)).toList()) {
            if (cut.start() < at || cut.end() > text.length()) {
                continue;
            }
            addPlain(parts, text.substring(at, cut.start()));
            parts.add(new TextPart(
                    text.substring(cut.start(), cut.end()), cut.flag(), cut.open(), cut.kind(), cut.href()));
            at = cut.end();
        }
        addPlain(parts, text.substring(at));
        return List.copyOf(parts);
    }

    private static void addPlain(List<TextPart> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new TextPart(text, 0, false, null, null));
        }
    }
}
