import { useRegisterLang } from '../i18n/language'

/** The register's remark on its own sources: a contradiction, something left unclear. */
export function Note({ children }: { children: string | null | undefined }) {
  const registerLang = useRegisterLang()
  return children ? (
    <span className="opmerking klein zacht" {...registerLang}>
      {children}
    </span>
  ) : null
}
