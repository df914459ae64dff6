package occ.mapping.pages;

import java.util.List;
import java.util.Locale;
import occ.faces.pages.DateWords;
import occ.faces.pages.EntityAddress;
import occ.faces.pages.Words;
import occ.mapping.EnablerType;
import occ.mapping.Member;
import occ.mapping.Membership;

/** Members by role. Who does not offend stands in the list and in no total (R45). */
public record MembersTable(List<Row> rows, int offenders, String address) {
    static MembersTable of(List<Member> members, String address) {
        var offenders = members.stream().filter(Member::countsAsOffender).count();
        return new MembersTable(members.stream().map(Row::new).toList(), (int) offenders, address);
    }

    public MembersTable first(int most) {
        return new MembersTable(rows.stream().limit(most).toList(), offenders, address);
    }

    /** “5 members you may see, and 2 not counted as offenders”. */
    public String count() {
        var others = rows.size() - offenders;
        var counted = Words.count(offenders, "member you may see", "members you may see");
        return others == 0 ? counted : counted + ", and " + others + " not counted as offenders";
    }

    public record Row(Member member) {
        private Membership membership() {
            return member.membership();
        }

        public String href() {
            return EntityAddress.of(
                    membership().member().kind(), member.reference().text());
        }

        public String role() {
            var enabler = membership().enabler();
            return membership().role().label() + (enabler == null ? "" : ", " + words(enabler));
        }

        /** Without the explanation in the label of the category: “Suspect”. */
        public String heldAs() {
            return Words.capital(
                    membership().category().name().toLowerCase(Locale.UK).replace('_', ' '));
        }

        public String since() {
            var from = membership().held().from();
            return from == null ? "Not known" : DateWords.shortDay(from);
        }

        public String until() {
            return DateWords.shortDay(membership().lapsesOn());
        }

        public String confidence() {
            return Membership.Confidence.of(membership().grade()).label();
        }

        public String whereNow() {
            var custody = member.whereNow();
            return custody == null ? "Not known" : custody;
        }

        public boolean isAssessment() {
            return membership().basis() == Membership.Basis.ASSESSMENT;
        }

        private static String words(EnablerType enabler) {
            return enabler.label().toLowerCase(Locale.UK);
        }
    }
}
