package occ.meetings;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A group that meets. {@code body} is what it answers for, {@code quorum} how many members must be there for a decision,
 * {@code paperHours} how many working hours before a meeting its papers close.
 */
public record MeetingGroup(
        MeetingGroupId id,
        Reference reference,
        ClassId accessClass,
        int version,
        String name,
        GroupKind kind,
        Level level,
        OrganisationId body,
        String bodyName,
        AccountId chair,
        String chairName,
        AccountId secretary,
        String secretaryName,
        int quorum,
        int paperHours,
        Cycle cycle,
        List<Member> members) {
    public static final String ADDRESS = "/meetings";

    public MeetingGroup {
        members = List.copyOf(members);
    }

    /** {@code until} is the day on which somebody left. */
    public record Member(
            AccountId account,
            String reference,
            String name,
            String bodyName,
            LocalDate since,
            @Nullable LocalDate until) {
        public boolean isHere() {
            return until == null;
        }
    }

    public String address() {
        return ADDRESS + "/groups/" + reference.text();
    }

    public List<Member> present() {
        return members.stream().filter(Member::isHere).toList();
    }

    /** Its chair and its secretary belong to it without being members. */
    public boolean isOf(AccountId account) {
        return chair.equals(account)
                || secretary.equals(account)
                || present().stream().anyMatch(member -> member.account().equals(account));
    }
}
