# Drives one WIA scanner: a task as JSON on the first line, then a line for each
# page that is wanted. Answers are lines: JSON, "PAGE " and a bitmap in base64,
# or "FAIL " and the error's number. Nothing is written to the disk.
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = New-Object Text.UTF8Encoding $false
$bitmap = '{B96B3CAB-0728-11D3-9D7B-0000F81EF32E}'

function Get-Told($holder, $number, $else) {
  foreach ($each in $holder.Properties) { if ($each.PropertyID -eq $number) { return $each } }
  return $else
}
function Set-Told($holder, $number, $value) {
  $found = Get-Told $holder $number $null
  if ($null -ne $found) { $found.Value = $value }
}
function Connect-Scanner($id) {
  $all = (New-Object -ComObject WIA.DeviceManager).DeviceInfos
  foreach ($each in $all) { if ($each.DeviceID -eq $id) { return $each.Connect() } }
  throw (New-Object Runtime.InteropServices.COMException 'gone', 0x80210005)
}

try {
  $task = [Console]::In.ReadLine() | ConvertFrom-Json
  if ($task.do -eq 'devices') {
    foreach ($each in (New-Object -ComObject WIA.DeviceManager).DeviceInfos) {
      if ($each.Type -eq 1) {
        $name = [string]$each.Properties.Item('Name').Value
        @{ id = $each.DeviceID; name = $name } | ConvertTo-Json -Compress
      }
    }
    exit 0
  }
  $device = Connect-Scanner $task.device
  $item = $device.Items.Item(1)
  if ($task.do -eq 'options') {
    $can = Get-Told $device 3086 $null            # WIA_DPS_DOCUMENT_HANDLING_CAPABILITIES
    $can = if ($null -eq $can) { 2 } else { $can.Value }
    $wide = Get-Told $device 3074 $null           # WIA_DPS_HORIZONTAL_BED_SIZE, in 1/1000 inch
    $high = Get-Told $device 3075 $null           # WIA_DPS_VERTICAL_BED_SIZE
    $dots = Get-Told $item 6147 $null             # WIA_IPS_XRES
    $list = @()
    if ($null -ne $dots -and $dots.SubType -eq 2) { $list = @($dots.SubTypeValues) }
    @{
      feeder = [bool]($can -band 1); flatbed = [bool]($can -band 2); duplex = [bool]($can -band 4)
      width_mm = $(if ($null -eq $wide) { 215.9 } else { $wide.Value * 0.0254 })
      height_mm = $(if ($null -eq $high) { 297 } else { $high.Value * 0.0254 })
      resolutions = $list
    } | ConvertTo-Json -Compress
    exit 0
  }
  $how = @{ 'Flatbed' = 2; 'ADF' = 1; 'ADF Duplex' = 5 }[[string]$task.source]
  if ($null -ne $how) { Set-Told $device 3088 $how }   # WIA_DPS_DOCUMENT_HANDLING_SELECT
  Set-Told $device 3096 1                              # WIA_DPS_PAGES: one at a time
  $intent = @{ 'Color' = 1; 'Gray' = 2; 'Lineart' = 4 }[[string]$task.mode]
  if ($null -ne $intent) { Set-Told $item 6146 $intent }
  Set-Told $item 6147 ([int]$task.dpi)
  Set-Told $item 6148 ([int]$task.dpi)
  if ($task.x) { Set-Told $item 6151 ([int]([double]$task.x / 25.4 * $task.dpi)) }
  if ($task.y) { Set-Told $item 6152 ([int]([double]$task.y / 25.4 * $task.dpi)) }
  while ($null -ne [Console]::In.ReadLine()) {
    $page = $item.Transfer($bitmap)
    $bytes = [byte[]]$page.FileData.BinaryData
    [Console]::Out.WriteLine('PAGE ' + [Convert]::ToBase64String($bytes))
    [Console]::Out.Flush()
  }
} catch {
  $cause = $_.Exception
  while ($null -ne $cause.InnerException) { $cause = $cause.InnerException }
  [Console]::Out.WriteLine('FAIL ' + ('{0:x8}' -f $cause.HResult))
  exit 1
}
