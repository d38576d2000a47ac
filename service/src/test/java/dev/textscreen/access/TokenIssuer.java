package dev.textscreen.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.Date;

/** Signs tokens with a key of its own. */
public final class TokenIssuer {

    public static final String NAME = "https://login.example";
    public static final String AUDIENCE = "textscreen";
    private static final int BITS = 2048;
    private static final long SOON_MILLIS = 600_000;

    private final RSAKey key;

    public TokenIssuer() throws JOSEException {
        this.key = new RSAKeyGenerator(BITS).keyID("a").generate();
    }

    /** What everybody may know of the key. */
    public RSAKey publicKey() {
        return key.toPublicJWK();
    }

    /** The document at the issuer's address. */
    public String keys() {
        return new JWKSet(publicKey()).toString();
    }

    /** Of a token that is right, for a while. */
    public static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer(NAME).audience(AUDIENCE).subject("desk-4").claim("scope", "screen read openid")
                .claim("tenant", "acme").expirationTime(new Date(System.currentTimeMillis() + SOON_MILLIS));
    }

    public String token(JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("a").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
