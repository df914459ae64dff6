package occ.bids.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.bids.Asset;
import occ.bids.BidText;
import occ.faces.pages.Form;

/** What a bid says, as it is typed. */
final class BidForm {
    private static final int LONGEST_OBJECTIVE = 300;
    private static final int LONGEST = 4_000;
    private static final int HIGHEST_COST = 100_000_000;

    private BidForm() {}

    static Form of(BidText text) {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("objective", List.of(text.objective()));
        typed.put("grounds", List.of(text.grounds()));
        typed.put("assets", text.assets().stream().map(Asset::name).toList());
        typed.put("cost", List.of(String.valueOf(text.cost())));
        typed.put("authorities", List.of(text.authorities()));
        typed.put("risks", List.of(text.risks()));
        typed.put("exit", List.of(text.exit()));
        typed.put("declined", List.of(text.ifDeclined()));
        typed.put("alternatives", List.of(text.alternatives()));
        putDay(typed, "from", text.from());
        putDay(typed, "until", text.until());
        return Form.of(typed);
    }

    private static void putDay(Map<String, List<String>> typed, String field, LocalDate day) {
        typed.put(field + "-day", List.of(String.valueOf(day.getDayOfMonth())));
        typed.put(field + "-month", List.of(String.valueOf(day.getMonthValue())));
        typed.put(field + "-year", List.of(String.valueOf(day.getYear())));
    }

    static Optional<BidText> read(Form form) {
        var read = form.read();
        var objective = read.text("objective", "the objective", LONGEST_OBJECTIVE);
        var grounds = read.text("grounds", "the intelligence case", LONGEST);
        var assets = read.choices("assets", "what is asked for", Asset.class);
        var from = read.date("from", "the first day");
        var until = read.date("until", "the last day");
        var cost = read.number("cost", "the cost", 0, HIGHEST_COST);
        var authorities = read.text("authorities", "how legal authorities stand", LONGEST);
        var risks = read.text("risks", "the risks", LONGEST);
        var exit = read.text("exit", "how it ends", LONGEST);
        var declined = read.text("declined", "what happens if it is declined", LONGEST);
        var alternatives = read.text("alternatives", "what else was considered", LONGEST);
        return form.isValid()
                ? Optional.of(new BidText(
                        objective.orElseThrow(),
                        grounds.orElseThrow(),
                        assets,
                        from.orElseThrow(),
                        until.orElseThrow(),
                        cost.orElseThrow(),
                        authorities.orElseThrow(),
                        risks.orElseThrow(),
                        exit.orElseThrow(),
                        declined.orElseThrow(),
                        alternatives.orElseThrow()))
                : Optional.empty();
    }
}
