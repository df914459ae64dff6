package occ.intelligence.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A report in which a person who did not know the rules marked what there is to find. */
record LabelledReport(String name, LocalDate written, String text, List<Label> labels) {
    record Label(Span span, ProposedKind kind) {}

    private static final Pattern REPORT = Pattern.compile("(?m)^## (\\S+) written=(\\d{4}-\\d{2}-\\d{2})[ \\t]*\\R?");
    private static final Pattern LABEL = Pattern.compile("\\[\\[([A-Z_]+)\\|(.+?)]]", Pattern.DOTALL);
    private static final Map<String, ProposedKind> CALLED_OTHERWISE = Map.of(
            "PHONE", ProposedKind.PHONE_NUMBER,
            "PARTIAL_VRM", ProposedKind.PART_OF_VRM,
            "ACCOUNT", ProposedKind.SORT_CODE_AND_ACCOUNT,
            "EMAIL", ProposedKind.EMAIL_ADDRESS,
            "CRYPTO", ProposedKind.CRYPTO_ADDRESS);

    static List<LabelledReport> all(String file) {
        var reports = new ArrayList<LabelledReport>();
        var heads = REPORT.matcher(file).results().toList();
        for (var i = 0; i < heads.size(); i++) {
            var end = i + 1 < heads.size() ? heads.get(i + 1).start() : file.length();
            var head = heads.get(i);
            reports.add(of(head.group(1), LocalDate.parse(head.group(2)), file.substring(head.end(), end)));
        }
        return reports;
    }

    private static LabelledReport of(String name, LocalDate written, String labelled) {
        var text = new StringBuilder();
        var labels = new ArrayList<Label>();
        var from = 0;
        var found = LABEL.matcher(labelled);
        while (found.find()) {
            text.append(labelled, from, found.start());
            var start = text.length();
            text.append(found.group(2));
            labels.add(new Label(new Span(start, text.length()), kind(found.group(1))));
            from = found.end();
        }
        text.append(labelled, from, labelled.length());
        return new LabelledReport(name, written, text.toString(), List.copyOf(labels));
    }

    private static ProposedKind kind(String written) {
        return CALLED_OTHERWISE.containsKey(written) ? CALLED_OTHERWISE.get(written) : ProposedKind.valueOf(written);
    }
}
