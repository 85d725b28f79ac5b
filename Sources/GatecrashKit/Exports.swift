@_exported public import Campaigns
@_exported public import HarnessModel
@_exported public import Targets
