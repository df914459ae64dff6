package occ.oversight.pages;

import java.util.List;
import occ.faces.pages.Pages;
import occ.oversight.Inquiry;

/** What auditors inquired into, the newest first. */
public record InquiriesPage(List<Inquiry> inquiries, Pages pages) {
    public InquiriesPage {
        inquiries = List.copyOf(inquiries);
    }

    /** What of the trail it asks for, in a few words. */
    public static String asks(Inquiry inquiry) {
        return InquiryWords.of(inquiry);
    }
}
