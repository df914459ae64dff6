package occ.oversight.pages;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.oversight.Inquiry;

/** Says what an inquiry asks of the trail. */
final class InquiryWords {
    private InquiryWords() {}

    static String of(Inquiry inquiry) {
        var looker = inquiry.looker();
        var record = inquiry.record();
        var operation = inquiry.operation();
        var purpose = inquiry.purpose();
        return Stream.of(
                        looker == null ? "Everybody" : looker.name(),
                        record == null ? null : record.text(),
                        operation == null ? null : operation.label().toLowerCase(Locale.ROOT),
                        purpose == null ? null : "for “" + purpose + "”",
                        days(inquiry))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String days(Inquiry inquiry) {
        return inquiry.earliest().equals(inquiry.latest())
                ? DateWords.day(inquiry.earliest())
                : DateWords.day(inquiry.earliest()) + " to " + DateWords.day(inquiry.latest());
    }
}
