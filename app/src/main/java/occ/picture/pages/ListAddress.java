package occ.picture.pages;

/** Addresses that came with a form: only a list of this program may be saved and gone back to. */
final class ListAddress {
    private static final int LONGEST = 2_000;

    private ListAddress() {}

    static boolean isOne(String address) {
        return address.length() <= LONGEST
                && address.matches("/(groups|individuals|vulnerabilities)(\\?[^\\s#\\\\]*)?");
    }
}
