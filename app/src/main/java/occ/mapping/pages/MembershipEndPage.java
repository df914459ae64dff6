package occ.mapping.pages;

import occ.faces.pages.Form;
import occ.kernel.EntityId;
import occ.mapping.Member;

public record MembershipEndPage(SubjectTop top, Member member, Form form) {
    public String action() {
        return "%s/members/%s/end".formatted(top.subject().address(), member.reference());
    }

    EntityId id() {
        return member.membership().member().id();
    }
}
