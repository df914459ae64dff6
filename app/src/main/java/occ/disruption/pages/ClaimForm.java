package occ.disruption.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.disruption.Achieved;
import occ.disruption.CapabilityEffect;
import occ.disruption.Claim;
import occ.disruption.Claim.Learning;
import occ.disruption.DisruptionKind;
import occ.disruption.Effect;
import occ.disruption.Evidence;
import occ.disruption.OutcomeTypes;
import occ.faces.pages.Form;
import occ.kernel.Pillar;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;

/** What a claim says, as it is typed. A draft may be wanting; what its level asks for is said on submitting it. */
final class ClaimForm {
    static final String ACTION = "action";
    static final String OPERATION = "operation";
    static final String RESTRICTED = "restricted";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 4_000;
    private static final int MOST_MONTHS = 600;

    private final OutcomeTypes types;
    private final Tactics tactics;
    private final LocalDate today;

    ClaimForm(OutcomeTypes types, Tactics tactics, LocalDate today) {
        this.types = types;
        this.tactics = tactics;
        this.today = today;
    }

    static Form of(Claim claim, String restricted, String operation) {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put(OPERATION, List.of(operation));
        typed.put("kind", List.of(claim.kind().name()));
        typed.put("title", List.of(claim.title()));
        putDay(typed, "from", claim.from());
        if (!claim.isOneDay()) {
            putDay(typed, "until", claim.until());
        }
        typed.put("pillar", List.of(claim.pillar().name()));
        typed.put("secondary", names(claim.secondary()));
        typed.put("tactic", List.of(Optional.ofNullable(claim.tactic()).orElse("")));
        typed.put("narrative", List.of(claim.narrative()));
        typed.put(RESTRICTED, List.of(restricted));
        typed.put("level", List.of(claim.level().name()));
        typed.put("effects", names(claim.effects()));
        typed.put("months", List.of(claim.months() == 0 ? "" : String.valueOf(claim.months())));
        typed.put("before", List.of(claim.before()));
        typed.put("after", List.of(claim.after()));
        typed.put("learning", List.of(claim.learning().words()));
        typed.put("learning-action", List.of(claim.learning().action()));
        Optional.ofNullable(claim.learning().due()).ifPresent(day -> putDay(typed, "learning-due", day));
        ClaimRows.putEvidence(typed, claim.evidence());
        ClaimRows.putAchieved(typed, claim.achieved());
        return Form.of(typed);
    }

    private static <E extends Enum<E>> List<String> names(List<E> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static void putDay(Map<String, List<String>> typed, String field, LocalDate day) {
        typed.put(field + "-day", List.of(String.valueOf(day.getDayOfMonth())));
        typed.put(field + "-month", List.of(String.valueOf(day.getMonthValue())));
        typed.put(field + "-year", List.of(String.valueOf(day.getYear())));
    }

    /** @param action the plan’s action that it came from */
    Optional<Claim> read(Form form, Optional<String> action) {
        var read = form.read();
        var title = read.text("title", "what it is called", LONGEST_TITLE);
        var kind = read.choice("kind", "what kind it is", DisruptionKind.class);
        var from = read.pastDate("from", "the day it happened", today);
        var until = read.optionalPastDate("until", "the last day", today);
        var pillar = read.choice("pillar", "the lead pillar", Pillar.class);
        var secondary = read.optionalChoices("secondary", Pillar.class);
        var tactic = read.optionalChoice("tactic", tactics.all(), Tactic::code);
        var narrative = text(form, "narrative", "what was done");
        text(form, RESTRICTED, "the restricted words");
        var level = read.choice("level", "the level you claim", Effect.class);
        var effects = read.optionalChoices("effects", CapabilityEffect.class);
        var months = read.optionalNumber("months", "the number of months", 0, MOST_MONTHS);
        var before = text(form, "before", "what it could do before");
        var after = text(form, "after", "what it can do now");
        var evidence = ClaimRows.evidence(form);
        var achieved = ClaimRows.achieved(form, types);
        var learning = learning(form);
        return form.isValid()
                ? Optional.of(new Claim(
                        kind.orElseThrow(),
                        title.orElseThrow(),
                        from.orElseThrow(),
                        until.orElse(from.orElseThrow()),
                        pillar.orElseThrow(),
                        secondary,
                        tactic.map(Tactic::code).orElse(null),
                        action.orElse(null),
                        narrative,
                        level.orElseThrow(),
                        effects,
                        months.orElse(0),
                        before,
                        after,
                        evidence,
                        achieved,
                        learning))
                : Optional.empty();
    }

    static String restricted(Form form) {
        return form.value(RESTRICTED).replace("\r\n", "\n").strip();
    }

    private static String text(Form form, String field, String what) {
        return form.read().optionalText(field, what, LONGEST).orElse("");
    }

    private static Learning learning(Form form) {
        return new Learning(
                text(form, "learning", "what was learnt"),
                text(form, "learning-action", "what is done about it"),
                form.read()
                        .optionalDate("learning-due", "the day by which it is done")
                        .orElse(null));
    }

    /** Effects under their level, so that somebody sees which of them bear out what. */
    static List<CapabilityEffect> effects() {
        return Arrays.asList(CapabilityEffect.values());
    }

    /** How many rows of a kind the form has: what is there, and some to spare. */
    static int rows(Form form, String of, int spare) {
        return ClaimRows.filled(form, of) + spare;
    }

    static List<Evidence.Origin> origins() {
        return Arrays.asList(Evidence.Origin.values());
    }

    static String typed(Achieved achieved) {
        return achieved.quantity().stripTrailingZeros().toPlainString();
    }
}
