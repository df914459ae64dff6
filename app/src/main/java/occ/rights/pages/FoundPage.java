package occ.rights.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.rights.CaseState;
import occ.rights.Decision;
import occ.rights.Found;
import occ.rights.Redaction;
import occ.rights.Searching.Hint;
import occ.rights.Stretch;

/** One record of a case: its text, what is pointed out in it, and what is decided. */
public record FoundPage(CaseTop top, Found found, String record, List<Hint> hints, Form form) {
    private static final int SHOWN = 120;

    public FoundPage {
        hints = List.copyOf(hints);
    }

    public String title() {
        return "Record %d: %s".formatted(found.number(), found.name());
    }

    public boolean isToDecide() {
        return top.about().state() == CaseState.IN_HAND;
    }

    public List<Option> decisions() {
        return Arrays.stream(Decision.values())
                .map(one -> new Option(one.name(), one.label(), one.hint()))
                .toList();
    }

    public List<Option> exemptions() {
        return CaseFormPage.exemptionOptions();
    }

    public List<Option> hintOptions() {
        return IntStream.range(0, hints.size())
                .mapToObj(i -> new Option(
                        String.valueOf(i),
                        hints.get(i).text(),
                        hints.get(i).kind().label() + ": " + hints.get(i).because()))
                .toList();
    }

    public List<Option> sentenceOptions() {
        var sentences = Redaction.sentences(found.text());
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> new Option(String.valueOf(i), shortened(sentences.get(i))))
                .toList();
    }

    private String shortened(Stretch sentence) {
        var text = found.text().substring(sentence.start(), sentence.end());
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** What of the text is taken out, and what is left, in the order of the text. */
    public List<Part> parts() {
        var ruling = found.ruling();
        var parts = new ArrayList<Part>();
        var at = 0;
        for (var cut : ruling == null ? List.<Stretch>of() : Redaction.joined(found.text(), ruling.cuts())) {
            add(parts, found.text().substring(at, cut.start()), false);
            add(parts, found.text().substring(cut.start(), cut.end()), true);
            at = cut.end();
        }
        add(parts, found.text().substring(at), false);
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String text, boolean out) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, out));
        }
    }

    public record Part(String text, boolean out) {}

    public String released() {
        return found.released().orElse("");
    }

    /** Words that were taken out in one place and stand in another. */
    public String leftStanding() {
        var ruling = found.ruling();
        return ruling == null || ruling.decision() != Decision.REDACT
                ? ""
                : String.join(", ", Redaction.leftStanding(found.text(), ruling.cuts()));
    }
}
