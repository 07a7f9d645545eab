package org.motcua.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The operations of the contract whose roles this matrix tries. It is held to it: {@link Witness} watches its requests, and fails the class
 * when one of these was not both let through and refused.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Witness.class)
public @interface WhoMay {
    String[] value();
}
