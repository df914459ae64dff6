package occ.disruption.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import occ.disruption.Achieved;
import occ.disruption.Evidence;
import occ.disruption.Evidence.Origin;
import occ.disruption.OutcomeType;
import occ.disruption.OutcomeTypes;
import occ.faces.pages.Form;

/** Rows of a claim's form: each is read where anything stands in it. */
final class ClaimRows {
    static final String EVIDENCE = "evidence";
    static final String ACHIEVED = "achieved";
    static final int MOST = 20;
    private static final int LONGEST = 500;

    private ClaimRows() {}

    static String field(String of, int row, String part) {
        return of + "-" + row + "-" + part;
    }

    /** The last row in which anything stands. */
    static int filled(Form form, String of) {
        return IntStream.rangeClosed(1, MOST)
                .filter(row -> isFilled(form, of, row))
                .max()
                .orElse(0);
    }

    private static boolean isFilled(Form form, String of, int row) {
        return List.of("origin", "type", "quantity", "words").stream()
                .anyMatch(part -> !form.value(field(of, row, part)).isBlank());
    }

    static void putEvidence(Map<String, List<String>> typed, List<Evidence> evidence) {
        for (var row = 1; row <= evidence.size(); row++) {
            var one = evidence.get(row - 1);
            typed.put(field(EVIDENCE, row, "origin"), List.of(one.origin().name()));
            typed.put(field(EVIDENCE, row, "words"), List.of(one.words()));
        }
    }

    static void putAchieved(Map<String, List<String>> typed, List<Achieved> achieved) {
        for (var row = 1; row <= achieved.size(); row++) {
            var one = achieved.get(row - 1);
            typed.put(field(ACHIEVED, row, "type"), List.of(one.type().code()));
            typed.put(field(ACHIEVED, row, "quantity"), List.of(ClaimForm.typed(one)));
            typed.put(field(ACHIEVED, row, "words"), List.of(one.detail()));
            typed.put(field(ACHIEVED, row, "overseas"), one.overseas() ? List.of("yes") : List.of());
        }
    }

    static List<Evidence> evidence(Form form) {
        var evidence = new ArrayList<Evidence>();
        for (var row = 1; row <= filled(form, EVIDENCE); row++) {
            if (isFilled(form, EVIDENCE, row)) {
                var origin = form.read()
                        .choice(
                                field(EVIDENCE, row, "origin"),
                                "where item %d of the evidence comes from".formatted(row),
                                List.of(Origin.values()),
                                Origin::name);
                var words = form.read()
                        .text(field(EVIDENCE, row, "words"), "what item %d of the evidence is".formatted(row), LONGEST);
                origin.flatMap(from -> words.map(what -> new Evidence(from, what)))
                        .ifPresent(evidence::add);
            }
        }
        return evidence;
    }

    static List<Achieved> achieved(Form form, OutcomeTypes types) {
        var achieved = new ArrayList<Achieved>();
        for (var row = 1; row <= filled(form, ACHIEVED); row++) {
            if (isFilled(form, ACHIEVED, row)) {
                one(form, types, row).ifPresent(achieved::add);
            }
        }
        return achieved;
    }

    private static Optional<Achieved> one(Form form, OutcomeTypes types, int row) {
        var type = form.read()
                .choice(
                        field(ACHIEVED, row, "type"),
                        "what outcome %d is".formatted(row),
                        types.all(),
                        OutcomeType::code);
        var quantity = quantity(form, row, type);
        var detail = form.read()
                .optionalText(field(ACHIEVED, row, "words"), "the detail of outcome %d".formatted(row), LONGEST)
                .orElse("");
        var overseas = form.has(field(ACHIEVED, row, "overseas"), "yes");
        return type.flatMap(what -> quantity.map(much -> new Achieved(what, much, overseas, detail)));
    }

    private static Optional<BigDecimal> quantity(Form form, int row, Optional<OutcomeType> type) {
        var field = field(ACHIEVED, row, "quantity");
        var what = "how much outcome %d is".formatted(row);
        return type.filter(OutcomeType::whole).isPresent()
                ? form.read().number(field, what, 1, Integer.MAX_VALUE).map(BigDecimal::valueOf)
                : form.read().amount(field, what);
    }
}
