package org.plenary.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.access.Role;
import org.springframework.security.authentication.TestingAuthenticationToken;

class SignInAddressTests {

    @Test
    void everyoneBeginsWhereTheirWorkIs() {
        assertThat(home(Member.STAFF)).isEqualTo("/desk");
        assertThat(home(Role.FOCAL_POINT.authority())).isEqualTo("/delegation");
        assertThat(home(Role.MEMBER_OF_DELEGATION.authority())).isEqualTo("/delegation");
        assertThat(home(Role.AUTHORITY.authority())).isEqualTo("/account");
        assertThat(SignInAddress.home(null)).isEqualTo("/account");
    }

    private static String home(String authority) {
        return SignInAddress.home(new TestingAuthenticationToken("noor", "", authority));
    }
}
