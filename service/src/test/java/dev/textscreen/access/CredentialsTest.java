package dev.textscreen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    private final HandClock clock = new HandClock();
    private final KeysInMemory store = new KeysInMemory();
    private final KeyMaker maker = new KeyMaker(store, clock);
    private final Credentials open = credentials(false);
    private final Credentials guarded = credentials(true);

    private Credentials credentials(boolean required) {
        return new Credentials(new KnownKeys(store, clock), Optional.empty(), "the admin's token", required);
    }

    private KeyMaker.Made make(Scope... scopes) {
        return maker.make(new KeyMaker.Order("Back office", "acme", Set.of(scopes), Optional.empty(), OptionalInt.of(7)));
    }

    @Test
    void knowsAKeyAgainAndKeepsNothingOfItsSecret() {
        KeyMaker.Made made = make(Scope.SCREEN);
        Caller caller = guarded.callerOf(Optional.of(made.whole()));
        assertThat(caller).isEqualTo(new Caller("key:" + made.key().id() + ":Back office", "acme", Set.of(Scope.SCREEN), 7));
        String secret = made.whole().substring(made.whole().lastIndexOf('_') + 1);
        assertThat(store.all().toString() + made + caller).doesNotContain(secret);
    }

    @Test
    void whoeverShowsNothingIsNobodyOnlyWhereSomethingIsNeeded() {
        assertThat(guarded.callerOf(Optional.empty())).isEqualTo(Caller.NOBODY);
        assertThat(open.callerOf(Optional.empty())).isEqualTo(Caller.ANONYMOUS);
        assertThat(Caller.ANONYMOUS.may(Scope.ADMIN)).isFalse();
        assertThat(Caller.NOBODY.may(Scope.SCREEN)).isFalse();
    }

    @Test
    void whoeverShowsSomethingWrongIsNobodyEverywhere() {
        String whole = make(Scope.ADMIN).whole();
        List<String> wrong = List.of("", " ", "ts_", "ts_12345678", "ts_12345678_", whole + "x", whole.substring(0, whole.length() - 1),
                whole.substring(0, 12), whole.replace("ts_", "ts_a"), whole.toUpperCase(java.util.Locale.ROOT), "the admin's token ",
                "eyJ.a.b");
        assertThat(wrong).allSatisfy(shown -> assertThat(open.callerOf(Optional.of(shown))).as(shown).isEqualTo(Caller.NOBODY));
    }

    @Test
    void theAdminTokenMayDoEverything() {
        assertThat(guarded.callerOf(Optional.of("the admin's token")).may(Scope.ADMIN)).isTrue();
        Credentials without = new Credentials(new KnownKeys(store, clock), Optional.empty(), "", true);
        assertThat(without.callerOf(Optional.of(""))).isEqualTo(Caller.NOBODY);
    }

    @Test
    void aRotatedKeyWorksBesideTheNewOneForTheOverlapAlone() {
        KeyMaker.Made old = make(Scope.READ);
        KeyMaker.Made fresh = maker.rotate(old.key().id(), Duration.ofHours(1)).orElseThrow();
        assertThat(guarded.callerOf(Optional.of(old.whole())).may(Scope.READ)).isTrue();
        assertThat(guarded.callerOf(Optional.of(fresh.whole())).may(Scope.READ)).isTrue();
        clock.now = clock.now.plus(Duration.ofMinutes(61));
        assertThat(guarded.callerOf(Optional.of(old.whole()))).isEqualTo(Caller.NOBODY);
        assertThat(guarded.callerOf(Optional.of(fresh.whole())).may(Scope.READ)).isTrue();
        assertThat(maker.rotate("nothere2", Duration.ZERO)).isEmpty();
    }

    @Test
    void anEndedKeyWorksNoMoreAfterSeconds() {
        KeyMaker.Made made = make(Scope.SCREEN);
        assertThat(guarded.callerOf(Optional.of(made.whole())).isKnown()).isTrue();
        store.end(made.key().id(), clock.now);
        clock.now = clock.now.plusSeconds(6);
        assertThat(guarded.callerOf(Optional.of(made.whole()))).isEqualTo(Caller.NOBODY);
    }

    @Test
    void keysThatWereSeenWorkWhileTheStoreIsAwayAndOthersDoNot() {
        KeyMaker.Made seen = make(Scope.SCREEN);
        KeyMaker.Made unseen = make(Scope.SCREEN);
        assertThat(guarded.callerOf(Optional.of(seen.whole())).isKnown()).isTrue();
        store.away = true;
        clock.now = clock.now.plusSeconds(60);
        assertThat(guarded.callerOf(Optional.of(seen.whole())).isKnown()).isTrue();
        assertThatThrownBy(() -> guarded.callerOf(Optional.of(unseen.whole()))).hasMessage("away");
    }

    @Test
    void takesTokensOfTheIssuerAlone() throws Exception {
        TokenIssuer right = new TokenIssuer();
        Tokens tokens = new Tokens(new ImmutableJWKSet<>(new JWKSet(right.publicKey())), TokenIssuer.NAME, TokenIssuer.AUDIENCE);
        JWTClaimsSet good = TokenIssuer.claims().build();
        assertThat(tokens.caller(right.token(good)))
                .contains(new Caller("jwt:desk-4", "acme", Set.of(Scope.SCREEN, Scope.READ), 0));
        assertThat(tokens.caller(new TokenIssuer().token(good))).isEmpty();
        assertThat(tokens.caller(new PlainJWT(good).serialize())).isEmpty();
        assertThat(tokens.caller(right.token(TokenIssuer.claims().issuer("https://other.example").build()))).isEmpty();
        assertThat(tokens.caller(right.token(TokenIssuer.claims().audience("other").build()))).isEmpty();
        assertThat(tokens.caller(right.token(TokenIssuer.claims().expirationTime(new Date(System.currentTimeMillis() - 600_000)).build())))
                .isEmpty();
        assertThat(tokens.caller(right.token(TokenIssuer.claims().expirationTime(null).build()))).isEmpty();
        assertThat(tokens.caller(right.token(TokenIssuer.claims().claim("tenant", "../x").build()))).isEmpty();
        assertThat(tokens.caller(right.token(TokenIssuer.claims().claim("scope", "everything").build())).orElseThrow().scopes()).isEmpty();
        SignedJWT symmetric = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("a").build(), good);
        symmetric.sign(new MACSigner(right.publicKey().toRSAPublicKey().getEncoded()));
        assertThat(tokens.caller(symmetric.serialize())).isEmpty();
        assertThat(tokens.caller("eyJ.not.one")).isEmpty();
    }

    /** A clock that is set by hand. */
    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-01-31T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Keys in a map. */
    private static final class KeysInMemory implements KeyStore {

        private final Map<String, ApiKey> keys = new LinkedHashMap<>();
        private boolean away;

        @Override
        public Optional<ApiKey> find(String id) {
            if (away) {
                throw new IllegalStateException("away");
            }
            return Optional.ofNullable(keys.get(id));
        }

        @Override
        public List<ApiKey> all() {
            return new ArrayList<>(keys.values());
        }

        @Override
        public void add(ApiKey key) {
            keys.put(key.id(), key);
        }

        @Override
        public void end(String id, Instant when) {
            keys.computeIfPresent(id, (same, key) -> new ApiKey(key.id(), key.name(), key.tenant(), key.scopes(), key.hash(), key.made(),
                    Optional.of(when), key.requestsAMinute()));
        }
    }
}
