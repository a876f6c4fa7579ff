/* libcrypto of the system (OpenSSL 3) as a module. The functions below exist where Swift can't
   reach: parameter arrays (they keep pointers past the call that made them) and macros. */
#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

/* An HMAC context that knows its digest and waits for a key; to be duplicated for each use. */
static inline EVP_MAC_CTX *copenssl_hmac_template(const char *digest) {
    EVP_MAC *mac = EVP_MAC_fetch(NULL, "HMAC", NULL);
    EVP_MAC_CTX *context = mac == NULL ? NULL : EVP_MAC_CTX_new(mac);
    EVP_MAC_free(mac);
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, (char *)digest, 0),
        OSSL_PARAM_construct_end(),
    };
    if (context != NULL && EVP_MAC_CTX_set_params(context, parameters) != 1) {
        EVP_MAC_CTX_free(context);
        return NULL;
    }
    return context;
}

/* RFC 5869, extract and expand. 1 on success. */
static inline int copenssl_hkdf(EVP_KDF *kdf, const char *digest,
                                const unsigned char *key, size_t key_count,
                                const unsigned char *salt, size_t salt_count,
                                const unsigned char *info, size_t info_count,
                                unsigned char *out, size_t out_count) {
    OSSL_PARAM parameters[5];
    OSSL_PARAM *next = parameters;
    *next++ = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, (char *)digest, 0);
    *next++ = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, (void *)key, key_count);
    if (salt_count > 0)
        *next++ = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, (void *)salt, salt_count);
    if (info_count > 0)
        *next++ = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, (void *)info, info_count);
    *next = OSSL_PARAM_construct_end();
    EVP_KDF_CTX *context = EVP_KDF_CTX_new(kdf);
    int result = context == NULL ? 0 : EVP_KDF_derive(context, out, out_count, parameters);
    EVP_KDF_CTX_free(context);
    return result;
}

/* The bytes that a memory BIO holds; valid while it lives. */
static inline long copenssl_memory_bytes(BIO *bio, char **bytes) {
    return BIO_get_mem_data(bio, bytes);
}
