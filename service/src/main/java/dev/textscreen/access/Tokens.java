package dev.textscreen.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URL;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads tokens that an issuer signed: its keys come from its JWKS address, and issuer, audience and time have to be right. Thread-safe.
 */
public final class Tokens {

    private static final int LONGEST_SUBJECT = 100;
    private static final Pattern TENANT = Pattern.compile(Caller.TENANT_FORM);
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512,
            JWSAlgorithm.PS256, JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    public Tokens(URL jwks, String issuer, String audience) {
        this(JWKSourceBuilder.<SecurityContext>create(jwks).retrying(true).build(), issuer, audience);
    }

    Tokens(JWKSource<SecurityContext> keys, String issuer, String audience) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(audience, new JWTClaimsSet.Builder().issuer(issuer).build(),
                Set.of("sub", "exp")));
    }

    /** Who the token is for; empty where it is not right. */
    Optional<Caller> caller(String token) {
        try {
            return caller(processor.process(token, null));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            return Optional.empty();
        }
    }

    private static Optional<Caller> caller(JWTClaimsSet claims) throws ParseException {
        String tenant = Optional.ofNullable(claims.getStringClaim("tenant")).orElse(Caller.DEFAULT_TENANT);
        String subject = claims.getSubject();
        if (!TENANT.matcher(tenant).matches() || subject.isBlank() || subject.length() > LONGEST_SUBJECT
                || subject.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        return Optional.of(new Caller("jwt:" + subject, tenant, scopes(claims), 0));
    }

    /** The claim {@code scope} as words, or {@code scp} or {@code roles} as a list; what is unknown counts for nothing. */
    private static Set<Scope> scopes(JWTClaimsSet claims) {
        Set<Scope> out = new HashSet<>();
        Map<String, Object> all = claims.getClaims();
        for (String name : List.of("scope", "scp", "roles")) {
            Object given = all.get(name);
            List<?> words = given instanceof List<?> list
                    ? list
                    : given instanceof String words1 ? List.of(words1.split(" ", -1)) : List.of();
            words.forEach(word -> Scope.of(String.valueOf(word).toLowerCase(Locale.ROOT)).ifPresent(out::add));
        }
        return out;
    }
}
