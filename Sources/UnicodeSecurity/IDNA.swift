/// The domain-name processing that the URL Standard asks for.
public enum IDNA {}
