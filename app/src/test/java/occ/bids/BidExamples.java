package occ.bids;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Bids as tests need them: for surveillance, over two weeks. */
public final class BidExamples {
    private static final LocalDate FIRST = LocalDate.of(2030, 5, 1);

    private BidExamples() {}

    public static BidText text() {
        return text(FIRST);
    }

    public static BidText text(LocalDate first) {
        return new BidText(
                "See who meets at the yard",
                "Two reports place both principals there",
                List.of(Asset.SURVEILLANCE),
                first,
                first.plusDays(13),
                12_000,
                "Directed surveillance is applied for",
                "The yard overlooks a school",
                "When the meeting has been seen, or after two weeks",
                "The meeting goes unseen",
                "Cameras of the landlord");
    }

    public static Scores scores(int each) {
        return new Scores(
                Arrays.stream(Criterion.values()).collect(Collectors.toMap(one -> one, one -> each)), "By the papers");
    }
}
