import HarnessModel

/// What is wrong with one entry, before its place in the list is known.
struct EntryFault: Error {
  var kind: PolicyError.Kind
  var instead: EntryText?
}
